package io.zhangting.identity.security;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Reads JPEG instead of Java's own reader, and holds everybody who reads until they are let go. */
final class HeldReader extends ImageReaderSpi implements AutoCloseable {

    private final Semaphore letGo = new Semaphore(0);
    private final AtomicInteger begun = new AtomicInteger();

    HeldReader() {
        names = new String[] {"JPEG"};
        inputTypes = new Class<?>[] {ImageInputStream.class};
        Iterator<ImageReaderSpi> others =
                registry().getServiceProviders(ImageReaderSpi.class, other -> knowsJpeg((ImageReaderSpi) other), true);
        registry().registerServiceProvider(this, ImageReaderSpi.class);
        others.forEachRemaining(other -> registry().setOrdering(ImageReaderSpi.class, this, other));
    }

    private static boolean knowsJpeg(ImageReaderSpi other) {
        return List.of(other.getFormatNames()).contains("JPEG");
    }

    private static IIORegistry registry() {
        return IIORegistry.getDefaultInstance();
    }

    int begun() {
        return begun.get();
    }

    void letGo(int readers) {
        letGo.release(readers);
    }

    @Override
    public void close() {
        letGo(Short.MAX_VALUE);
        registry().deregisterServiceProvider(this, ImageReaderSpi.class);
    }

    @Override
    public boolean canDecodeInput(Object source) {
        return true;
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
        return new Reader();
    }

    @Override
    public String getDescription(Locale locale) {
        return "a reader that is held";
    }

    private final class Reader extends ImageReader {

        Reader() {
            super(HeldReader.this);
        }

        @Override
        public int getWidth(int image) throws IOException {
            begun.incrementAndGet();
            letGo.acquireUninterruptibly();
            throw new IOException("held for long enough");
        }

        @Override
        public int getHeight(int image) {
            return 0;
        }

        @Override
        public int getNumImages(boolean allowSearch) {
            return 1;
        }

        @Override
        public Iterator<ImageTypeSpecifier> getImageTypes(int image) {
            return List.<ImageTypeSpecifier>of().iterator();
        }

        @Override
        public IIOMetadata getStreamMetadata() {
            throw new UnsupportedOperationException();
        }

        @Override
        public IIOMetadata getImageMetadata(int image) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.awt.image.BufferedImage read(int image, ImageReadParam parameters) {
            throw new UnsupportedOperationException();
        }
    }
}
