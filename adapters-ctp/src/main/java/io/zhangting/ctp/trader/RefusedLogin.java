package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.protocol.SessionState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Remembers across restarts that a front refused the operator, so that the same login is never repeated in a loop. The
 * note falls when the settings change or a person deletes the file.
 */
final class RefusedLogin {

    private static final String NAME = "login-refused";

    private final Path file;
    private final SessionSettings settings;

    RefusedLogin(SessionSettings settings) {
        this.file = settings.flow().resolve(NAME);
        this.settings = settings;
    }

    Optional<SessionState.Refused> stands() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            boolean same = lines.size() == 4 && lines.get(3).equals(fingerprint(lines.get(2)));
            return same
                    ? Optional.of(new SessionState.Refused(Integer.parseInt(lines.get(0)), lines.get(1)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    SessionState.Refused keep(int code, String text) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        String salted = HexFormat.of().formatHex(salt);
        String oneLine = text.replaceAll("\\p{Cntrl}", " ");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, List.of(Integer.toString(code), oneLine, salted, fingerprint(salted)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
        return new SessionState.Refused(code, oneLine);
    }

    private String fingerprint(String salt) {
        String all = String.join(
                "\n",
                salt,
                String.join(" ", settings.fronts()),
                settings.broker(),
                settings.operator(),
                settings.appId(),
                settings.password().<String>reveal(text -> text),
                settings.authCode().<String>reveal(text -> text));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }
}
