package journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Keeps a screenshot of every page of a journey, and puts them all on one sheet: with {@code -Djourneys.pictures=true},
 * for they cost a sixth of a journey's time.
 */
final class ContactSheet {

    private static final int HEIGHT = 640;
    private static final int GAP = 24;
    private static final int PER_ROW = 8;

    private final boolean wanted = Boolean.getBoolean("journeys.pictures");
    private final Path folder;
    private final List<Path> pictures = new ArrayList<>();

    ContactSheet(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
            forgetEarlierPictures();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void forgetEarlierPictures() throws IOException {
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, "*.png")) {
            for (Path picture : earlier) {
                Files.delete(picture);
            }
        }
    }

    void add(Page page, String name) {
        add(page, name, false);
    }

    /** What is below the fold, too. */
    void addWhole(Page page, String name) {
        add(page, name, true);
    }

    private void add(Page page, String name, boolean whole) {
        Chromium.settle(page);
        if (!wanted) {
            return;
        }
        Path file = folder.resolve("%02d-%s.png".formatted(pictures.size() + 1, name));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(whole)
                .setAnimations(ScreenshotAnimations.DISABLED));
        pictures.add(file);
    }

    void write() {
        if (!pictures.isEmpty()) {
            save(sheet());
        }
    }

    private BufferedImage sheet() {
        List<Image> scaled = pictures.stream().map(ContactSheet::scaled).toList();
        List<List<Image>> rows = IntStream.iterate(0, i -> i < scaled.size(), i -> i + PER_ROW)
                .mapToObj(i -> scaled.subList(i, Math.min(scaled.size(), i + PER_ROW)))
                .toList();
        int width = rows.stream().mapToInt(ContactSheet::width).max().orElse(1);
        BufferedImage sheet = new BufferedImage(width, rows.size() * (HEIGHT + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0xd5dbe3));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int row = 0; row < rows.size(); row++) {
            int x = GAP;
            for (Image picture : rows.get(row)) {
                pen.drawImage(picture, x, GAP + row * (HEIGHT + GAP), null);
                x += picture.getWidth(null) + GAP;
            }
        }
        pen.dispose();
        return sheet;
    }

    private void save(BufferedImage sheet) {
        try {
            ImageIO.write(sheet, "png", folder.resolve("contact-sheet.png").toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int width(List<Image> row) {
        return row.stream().mapToInt(picture -> picture.getWidth(null) + GAP).sum() + GAP;
    }

    private static Image scaled(Path file) {
        try {
            BufferedImage picture = ImageIO.read(file.toFile());
            int width = picture.getWidth() * HEIGHT / picture.getHeight();
            BufferedImage small = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
            small.createGraphics().drawImage(picture.getScaledInstance(width, HEIGHT, Image.SCALE_SMOOTH), 0, 0, null);
            return small;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
