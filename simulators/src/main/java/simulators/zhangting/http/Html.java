package simulators.zhangting.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markup that can only grow by templates: whatever is put in is escaped, unless it is markup itself. */
public final class Html {

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** A template with a {@code %s} for each part. */
    public static Html of(String template, Object... parts) {
        return new Html(template.formatted(Arrays.stream(parts).map(Html::safe).toArray()));
    }

    public static Html all(Stream<Html> parts) {
        return new Html(parts.map(part -> part.markup).collect(Collectors.joining("\n")));
    }

    public static Html nothing() {
        return new Html("");
    }

    public byte[] bytes() {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(Object part) {
        return part instanceof Html html ? html.markup : escape(String.valueOf(part));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return markup;
    }
}
