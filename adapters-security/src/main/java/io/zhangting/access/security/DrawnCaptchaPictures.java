package io.zhangting.access.security;

import io.zhangting.access.port.CaptchaPictures;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Draws digits as bent strokes over lines and dots; needs no font on the machine. */
@Component
class DrawnCaptchaPictures implements CaptchaPictures {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 56;
    private static final int DISTURBANCES = 6;

    private final SecureRandom random;

    DrawnCaptchaPictures(SecureRandom random) {
        this.random = random;
    }

    @Override
    public byte[] draw(String answer) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xf3f6fb));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        disturb(pen);
        for (int i = 0; i < answer.length(); i++) {
            digit(pen, answer.charAt(i) - '0', 12 + i * (WIDTH - 20) / answer.length());
        }
        pen.dispose();
        return Png.of(picture);
    }

    private void digit(Graphics2D pen, int digit, int x) {
        AffineTransform place = AffineTransform.getTranslateInstance(x + random.nextInt(6), 10 + random.nextInt(8));
        place.rotate((random.nextDouble() - 0.5) * 0.5, 9, 16);
        place.shear((random.nextDouble() - 0.5) * 0.3, 0);
        pen.setColor(new Color(20 + random.nextInt(70), 30 + random.nextInt(60), 90 + random.nextInt(90)));
        pen.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(place.createTransformedShape(DigitStrokes.of(digit)));
    }

    private void disturb(Graphics2D pen) {
        pen.setStroke(new BasicStroke(1.4f));
        for (int i = 0; i < DISTURBANCES; i++) {
            pen.setColor(new Color(120 + random.nextInt(100), 130 + random.nextInt(90), 150 + random.nextInt(90)));
            pen.draw(new CubicCurve2D.Double(
                    0,
                    random.nextInt(HEIGHT),
                    WIDTH / 3.0,
                    random.nextInt(HEIGHT),
                    WIDTH / 1.5,
                    random.nextInt(HEIGHT),
                    WIDTH,
                    random.nextInt(HEIGHT)));
            pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), 3, 3);
        }
    }
}
