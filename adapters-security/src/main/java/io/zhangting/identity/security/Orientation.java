package io.zhangting.identity.security;

import io.zhangting.identity.domain.PhotoType;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** How a telephone was held, as its pictures say (tag 0x0112 of EXIF); 1 is upright. */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    static Orientation of(byte[] content, PhotoType type) {
        try {
            return type == PhotoType.JPEG ? inJpeg(content) : UPRIGHT;
        } catch (IndexOutOfBoundsException malformed) {
            return UPRIGHT;
        }
    }

    private static Orientation inJpeg(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content);
        for (int at = 2; (file.get(at + 1) & 0xFF) != START_OF_SCAN; at += 2 + (file.getShort(at + 2) & 0xFFFF)) {
            boolean exif = (file.get(at + 1) & 0xFF) == APP1
                    && Arrays.equals(Arrays.copyOfRange(content, at + 4, at + 4 + EXIF.length), EXIF);
            if (exif) {
                return inTiff(file.slice(at + 4 + EXIF.length, (file.getShort(at + 2) & 0xFFFF) - 2 - EXIF.length));
            }
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = directory + 2; entry < directory + 2 + 12 * entries; entry += 12) {
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    BufferedImage turn(BufferedImage picture) {
        if (value == 1) {
            return picture;
        }
        boolean lying = value >= 5;
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage upright =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(picture, transform(width, height), null);
        pen.dispose();
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
