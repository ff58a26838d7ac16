package benchmarks.zhangting.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The product's pack "jinxin" with another flow for resets, written to a folder. */
public final class Pack {

    private static final String ORIGINAL = "/packs/jinxin/";
    private static final String FLOW = "flow: [items, document, phone, face, agreements]";
    private static final String AGREEMENTS = "agreements: [information-change]";
    private static final String READING = "minimum-reading-seconds: 10";
    private static final List<String> FILES = List.of(
            "pack.yaml",
            "documents/privacy-policy.txt",
            "documents/face-consent.txt",
            "documents/information-change.txt");

    private Pack() {}

    /** Only what is to be reset is chosen: the shortest flow that there is. */
    public static String shortest(Path folder) throws IOException {
        return written(folder, text -> replaced(replaced(text, FLOW, "flow: [items]"), AGREEMENTS, "agreements: []"));
    }

    /** Everything but pictures, and nobody has to read for ten seconds. */
    public static String withoutUploads(Path folder) throws IOException {
        return written(folder, text -> replaced(replaced(text, FLOW, "flow: [items, phone, agreements]"), READING, ""));
    }

    /** @return its location as a hall's setting */
    private static String written(Path folder, UnaryOperator<String> change) throws IOException {
        for (String name : FILES) {
            String text = original(name);
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, name.equals("pack.yaml") ? change.apply(text) : text);
        }
        return "file:" + folder.toAbsolutePath();
    }

    private static String original(String name) throws IOException {
        try (InputStream in = Pack.class.getResourceAsStream(ORIGINAL + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String replaced(String text, String what, String by) {
        if (!text.contains(what)) {
            throw new IllegalStateException("the pack no longer says '" + what + "'");
        }
        return text.replace(what, by);
    }
}
