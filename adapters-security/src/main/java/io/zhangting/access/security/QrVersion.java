package io.zhangting.access.security;

import java.util.List;

/**
 * A size of QR codes at error correction level M (ISO/IEC 18004), as far as addresses of authenticator apps need.
 *
 * @param number 1 to 10
 * @param dataBytes bytes of data in all blocks
 * @param blocks into how many the data is divided
 * @param correctionBytes bytes of error correction for each block
 */
record QrVersion(int number, int dataBytes, int blocks, int correctionBytes) {

    private static final List<QrVersion> ALL = List.of(
            new QrVersion(1, 16, 1, 10),
            new QrVersion(2, 28, 1, 16),
            new QrVersion(3, 44, 1, 26),
            new QrVersion(4, 64, 2, 18),
            new QrVersion(5, 86, 2, 24),
            new QrVersion(6, 108, 4, 16),
            new QrVersion(7, 124, 4, 18),
            new QrVersion(8, 154, 4, 22),
            new QrVersion(9, 182, 5, 22),
            new QrVersion(10, 216, 5, 26));

    /** The smallest that holds so many bytes. */
    static QrVersion holding(int bytes) {
        return ALL.stream()
                .filter(version -> bytes + version.headerBytes() <= version.dataBytes)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the text is too long for a picture"));
    }

    /** Mode and length take 12 bits, 20 from version 10 on; with what fills the last byte that is whole bytes. */
    private int headerBytes() {
        return number < 10 ? 2 : 3;
    }

    int lengthBits() {
        return number < 10 ? 8 : 16;
    }

    int size() {
        return 17 + 4 * number;
    }

    /** Centres of the alignment patterns, in both directions. */
    int[] alignment() {
        int last = size() - 7;
        if (number == 1) {
            return new int[0];
        }
        return number < 7 ? new int[] {6, last} : new int[] {6, (6 + last) / 2, last};
    }
}
