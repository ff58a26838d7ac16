package io.zhangting.access.security;

/** The squares of a QR code (ISO/IEC 18004): byte mode, error correction level M, mask 0. */
final class QrMatrix {

    /** Level M is 00, mask 0 is 000: the five bits of the format are zero. */
    private static final int FORMAT = 0x5412;

    private static final int VERSION_POLYNOMIAL = 0x1F25;

    private final QrVersion version;
    private final int size;
    private final boolean[][] dark;
    private final boolean[][] fixed;

    QrMatrix(byte[] text) {
        version = QrVersion.holding(text.length);
        size = version.size();
        dark = new boolean[size][size];
        fixed = new boolean[size][size];
        drawTiming();
        drawFinder(3, 3);
        drawFinder(size - 4, 3);
        drawFinder(3, size - 4);
        drawAlignment();
        drawFormat();
        drawVersion();
        drawData(new QrData(version).of(text));
    }

    /** Rows from top to bottom; true is black. */
    boolean[][] dark() {
        return dark;
    }

    private void fix(int x, int y, boolean black) {
        dark[y][x] = black;
        fixed[y][x] = true;
    }

    private void drawTiming() {
        for (int i = 0; i < size; i++) {
            fix(6, i, i % 2 == 0);
            fix(i, 6, i % 2 == 0);
        }
    }

    private void drawFinder(int x, int y) {
        for (int dy = -4; dy <= 4; dy++) {
            for (int dx = -4; dx <= 4; dx++) {
                int ring = Math.max(Math.abs(dx), Math.abs(dy));
                if (isInside(x + dx) && isInside(y + dy)) {
                    fix(x + dx, y + dy, ring != 2 && ring != 4);
                }
            }
        }
    }

    private boolean isInside(int position) {
        return position >= 0 && position < size;
    }

    private void drawAlignment() {
        int[] centres = version.alignment();
        for (int i = 0; i < centres.length; i++) {
            for (int j = 0; j < centres.length; j++) {
                boolean corner = i + j == 0 || i == 0 && j == centres.length - 1 || j == 0 && i == centres.length - 1;
                if (!corner) {
                    drawAlignment(centres[i], centres[j]);
                }
            }
        }
    }

    private void drawAlignment(int x, int y) {
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                fix(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) != 1);
            }
        }
    }

    private void drawFormat() {
        for (int i = 0; i < 15; i++) {
            boolean black = (FORMAT >>> i & 1) == 1;
            int along = i < 6 ? i : i < 8 ? i + 1 : 0;
            if (i < 8) {
                fix(8, along, black);
                fix(size - 1 - i, 8, black);
            } else {
                fix(i == 8 ? 7 : 14 - i, 8, black);
                fix(8, size - 15 + i, black);
            }
        }
        fix(8, size - 8, true);
    }

    private void drawVersion() {
        if (version.number() < 7) {
            return;
        }
        int rest = version.number();
        for (int i = 0; i < 12; i++) {
            rest = rest << 1 ^ (rest >>> 11) * VERSION_POLYNOMIAL;
        }
        int bits = version.number() << 12 | rest;
        for (int i = 0; i < 18; i++) {
            boolean black = (bits >>> i & 1) == 1;
            fix(size - 11 + i % 3, i / 3, black);
            fix(i / 3, size - 11 + i % 3, black);
        }
    }

    /** In columns of two from the right, up and down in turns, around what is fixed; masked with mask 0. */
    private void drawData(byte[] data) {
        int bit = 0;
        for (int right = size - 1; right >= 1; right -= 2) {
            int column = right <= 6 ? right - 1 : right;
            boolean upward = (column + 1 & 2) == 0;
            for (int step = 0; step < size; step++) {
                int y = upward ? size - 1 - step : step;
                for (int x = column; x > column - 2; x--) {
                    if (!fixed[y][x]) {
                        boolean black = bit < data.length * 8 && (data[bit / 8] >>> (7 - bit % 8) & 1) == 1;
                        dark[y][x] = black ^ (x + y) % 2 == 0;
                        bit++;
                    }
                }
            }
        }
    }
}
