package io.zhangting.identity.persistence;

import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.port.EvidenceVault;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.StreamCipher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** One encrypted file for each photo, written under another name and moved into place when it is whole and durable. */
@Component
@EnableConfigurationProperties(VaultSettings.class)
class FileEvidenceVault implements EvidenceVault {

    private static final int PIECE = 16 * 1024;

    private final Path directory;
    private final StreamCipher cipher;

    FileEvidenceVault(VaultSettings settings, StreamCipher cipher) {
        this.directory = settings.directory();
        this.cipher = cipher;
    }

    @Override
    public void store(PhotoId id, InputStream content) {
        Path folder = folder(id);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "upload", ".part");
            try {
                write(part, id, content);
                Files.move(part, path(id), StandardCopyOption.ATOMIC_MOVE);
                force(folder);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("could not store evidence", failed);
        }
    }

    private void write(Path part, PhotoId id, InputStream content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            OutputStream file = new KeepOpen(Channels.newOutputStream(channel));
            try (OutputStream sealed = cipher.encrypting(file, place(id))) {
                byte[] piece = new byte[PIECE];
                for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                    sealed.write(piece, 0, read);
                }
            }
            channel.force(true);
        }
    }

    /** Makes the new name durable, too. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(PhotoId id) {
        try {
            return cipher.decrypting(Files.newInputStream(path(id)), place(id));
        } catch (IOException gone) {
            throw new IllegalStateException("a photo of the vault cannot be read", gone);
        }
    }

    private Path path(PhotoId id) {
        return folder(id).resolve(id.value().toString());
    }

    private Path folder(PhotoId id) {
        String name = id.value().toString();
        return directory.resolve(name.substring(name.length() - 2));
    }

    private static Place place(PhotoId id) {
        return new Place("identity.photo", "file", id.value());
    }
}
