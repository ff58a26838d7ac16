package io.zhangting.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Tables as CSV that a spreadsheet opens without running anything in it (ASVS 1.2.10); written row by row. */
public final class Csv {

    private static final Set<Integer> STARTS_A_FORMULA =
            "=+-@\t\r\n＝＋－＠".codePoints().boxed().collect(Collectors.toUnmodifiableSet());

    /** Spreadsheets take a file without it for something else than UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /** Writes the answer's head at once, so everything that can be refused has to be refused before. */
    public static void answer(
            HttpServletResponse response, String fileName, List<String> titles, Consumer<Consumer<List<String>>> rows) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            write(out, titles);
            rows.accept(row -> write(out, row));
        } catch (IOException gone) {
            throw new UncheckedIOException("the one who asked for the file is gone", gone);
        }
    }

    private static void write(Writer out, List<String> cells) {
        try {
            out.write(row(cells));
        } catch (IOException gone) {
            throw new UncheckedIOException("the one who asked for the file is gone", gone);
        }
    }

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        String harmless = !text.isEmpty() && STARTS_A_FORMULA.contains(text.codePointAt(0)) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
