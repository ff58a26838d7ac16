package io.zhangting.access.security;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Iterator;
import java.util.List;

/** The ten digits as strokes within a box of 18 by 32. */
final class DigitStrokes {

    private static final List<String> STROKES = List.of(
            "M9 1 C1 1 1 31 9 31 C17 31 17 1 9 1",
            "M4 7 L10 1 L10 31 M4 31 L16 31",
            "M2 8 C2 -2 17 -2 16 9 C15 17 2 24 2 31 L17 31",
            "M2 3 C8 -1 17 1 16 8 C15 14 9 15 7 15 C13 15 18 18 17 24 C16 32 6 33 1 28",
            "M13 31 L13 1 L1 22 L17 22",
            "M16 1 L4 1 L3 14 C9 10 17 12 17 21 C17 32 6 33 1 28",
            "M15 2 C7 0 1 12 2 22 C3 33 17 33 16 22 C16 13 5 12 2 22",
            "M1 1 L17 1 L7 31",
            "M9 15 C0 13 1 1 9 1 C17 1 18 13 9 15 C-1 17 0 31 9 31 C18 31 19 17 9 15",
            "M16 10 C15 -1 2 -1 2 9 C2 18 13 20 16 10 C17 20 12 31 4 31");

    private DigitStrokes() {}

    static Shape of(int digit) {
        Path2D path = new Path2D.Double();
        Iterator<String> words =
                List.of(STROKES.get(digit).split("[ ]+|(?<=[MLC])")).iterator();
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(number(words), number(words));
                case "L" -> path.lineTo(number(words), number(words));
                case "C" ->
                    path.curveTo(
                            number(words), number(words), number(words), number(words), number(words), number(words));
                default -> throw new IllegalStateException("a stroke begins with M, L or C");
            }
        }
        return path;
    }

    private static double number(Iterator<String> words) {
        return Double.parseDouble(words.next());
    }
}
