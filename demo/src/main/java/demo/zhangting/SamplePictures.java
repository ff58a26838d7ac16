package demo.zhangting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import simulators.zhangting.state.Customer;

/** Draws made-up documents and faces of demo customers; each is marked as a sample. */
final class SamplePictures {

    private static final int WIDTH = 1012;
    private static final int HEIGHT = 638;

    private SamplePictures() {}

    static Optional<byte[]> draw(Customer customer, String what) {
        return switch (what) {
            case "front" -> Optional.of(picture(pen -> front(pen, customer)));
            case "back" -> Optional.of(picture(pen -> back(pen, customer)));
            case "face" -> Optional.of(picture(SamplePictures::face));
            default -> Optional.empty();
        };
    }

    private static void front(Graphics2D pen, Customer customer) {
        String number = customer.document().number();
        List<String> lines = List.of(
                "姓名  " + customer.name(),
                "性别  " + (number.charAt(16) % 2 == 1 ? "男" : "女")
                        + (isForeigner(customer) ? "    国籍  德国" : "    民族  汉"),
                "出生  " + number.substring(6, 10) + "年" + number.substring(10, 12) + "月" + number.substring(12, 14)
                        + "日",
                "住址  示例市样本区演示路1号",
                "",
                (isForeigner(customer) ? "证件号码  " : "公民身份号码  ") + number);
        text(pen, lines, 70, 110);
        pen.translate(690, 90);
        pen.scale(0.42, 0.62);
        face(pen);
    }

    private static void back(Graphics2D pen, Customer customer) {
        text(
                pen,
                List.of(
                        (isForeigner(customer) ? "外国人永久居留身份证" : "居民身份证") + "（样例）",
                        "",
                        "签发机关  示例市公安局样本分局",
                        "有效期限  " + SampleValidity.inWords(customer.document().number())),
                200,
                200);
    }

    private static boolean isForeigner(Customer customer) {
        return customer.document().number().startsWith("9");
    }

    private static void text(Graphics2D pen, List<String> lines, int left, int top) {
        pen.setColor(new Color(0x22, 0x2b, 0x38));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 36));
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), left, top + i * 84);
        }
    }

    private static void face(Graphics2D pen) {
        pen.setColor(new Color(0xdfe7f1));
        pen.fillRect(0, 0, 700, 638);
        pen.setColor(new Color(0x5b6b80));
        pen.fillOval(130, 430, 440, 420);
        pen.setColor(new Color(0xf0cfae));
        pen.fillOval(210, 110, 280, 350);
        pen.setColor(new Color(0x2d2a2a));
        pen.fillArc(200, 80, 300, 260, 0, 180);
        pen.fillOval(270, 255, 34, 22);
        pen.fillOval(396, 255, 34, 22);
        pen.setStroke(new BasicStroke(6));
        pen.drawArc(290, 330, 120, 60, 200, 140);
    }

    private static byte[] picture(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xeef4fb));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xc9d8ea));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 90));
        pen.drawString("样例 SAMPLE", 180, 590);
        drawing.accept(pen);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
