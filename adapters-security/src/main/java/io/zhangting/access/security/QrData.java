package io.zhangting.access.security;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;

/** A text as the bytes of a QR code: header, text, filling, and error correction by Reed and Solomon, interleaved. */
final class QrData {

    private final QrVersion version;

    QrData(QrVersion version) {
        this.version = version;
    }

    byte[] of(byte[] text) {
        byte[][] blocks = blocks(filled(text));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        interleave(blocks, all);
        interleave(Arrays.stream(blocks).map(this::correction).toArray(byte[][]::new), all);
        return all.toByteArray();
    }

    private byte[] filled(byte[] text) {
        BigInteger bits = BigInteger.valueOf(0b0100);
        bits = bits.shiftLeft(version.lengthBits()).or(BigInteger.valueOf(text.length));
        bits = bits.shiftLeft(8 * text.length).or(new BigInteger(1, text)).shiftLeft(4);
        int used = (4 + version.lengthBits() + 8 * text.length + 4) / 8;
        byte[] data = new byte[version.dataBytes()];
        byte[] written = bits.toByteArray();
        System.arraycopy(written, written.length - used, data, 0, used);
        for (int i = used; i < data.length; i++) {
            data[i] = (byte) ((i - used) % 2 == 0 ? 0xEC : 0x11);
        }
        return data;
    }

    /** Shorter blocks come first. */
    private byte[][] blocks(byte[] data) {
        byte[][] blocks = new byte[version.blocks()][];
        int shorter = data.length / blocks.length;
        int longer = data.length % blocks.length;
        int from = 0;
        for (int i = 0; i < blocks.length; i++) {
            int to = from + shorter + (i >= blocks.length - longer ? 1 : 0);
            blocks[i] = Arrays.copyOfRange(data, from, to);
            from = to;
        }
        return blocks;
    }

    private static void interleave(byte[][] blocks, ByteArrayOutputStream all) {
        int longest = blocks[blocks.length - 1].length;
        for (int i = 0; i < longest; i++) {
            for (byte[] block : blocks) {
                if (i < block.length) {
                    all.write(block[i]);
                }
            }
        }
    }

    private byte[] correction(byte[] block) {
        int[] divisor = divisor(version.correctionBytes());
        int[] rest = new int[divisor.length];
        for (byte value : block) {
            int factor = (value & 0xFF) ^ rest[0];
            System.arraycopy(rest, 1, rest, 0, rest.length - 1);
            rest[rest.length - 1] = 0;
            for (int i = 0; i < rest.length; i++) {
                rest[i] ^= product(divisor[i], factor);
            }
        }
        byte[] bytes = new byte[rest.length];
        for (int i = 0; i < rest.length; i++) {
            bytes[i] = (byte) rest[i];
        }
        return bytes;
    }

    /** The product of (x - 2^i), without its leading one. */
    private static int[] divisor(int degree) {
        int[] divisor = new int[degree];
        divisor[degree - 1] = 1;
        int root = 1;
        for (int i = 0; i < degree; i++) {
            for (int j = 0; j < degree; j++) {
                divisor[j] = product(divisor[j], root) ^ (j + 1 < degree ? divisor[j + 1] : 0);
            }
            root = product(root, 2);
        }
        return divisor;
    }

    /** In GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1. */
    private static int product(int one, int other) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = (product << 1) ^ ((product >>> 7) * 0x11D);
            product ^= ((other >>> bit) & 1) * one;
        }
        return product;
    }
}
