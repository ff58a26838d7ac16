package io.zhangting;

import io.zhangting.kernel.security.KeyRotation;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code rotate-keys}: adds new keys to the key set, which running nodes take up by themselves; with
 * {@code --master-key-file <file>} it wraps the key set by that master key instead. Needs the settings of the hall.
 */
final class RotateKeysCommand {

    private static final String NEW_MASTER = "--master-key-file";

    private RotateKeysCommand() {}

    /** @return the exit status */
    static int run(String... arguments) {
        boolean wrap = arguments.length > 0 && arguments[0].startsWith(NEW_MASTER);
        Optional<Path> newMaster = wrap ? file(arguments) : Optional.empty();
        PrintStream out = LazyHall.out();
        if (wrap && newMaster.isEmpty()) {
            out.println("usage: rotate-keys [" + NEW_MASTER + " <file>] [settings]");
            return LazyHall.CANNOT_LOOK;
        }
        int used = !wrap ? 0 : arguments[0].equals(NEW_MASTER) ? 2 : 1;
        return rotate(newMaster, out, Arrays.copyOfRange(arguments, used, arguments.length));
    }

    private static Optional<Path> file(String... arguments) {
        if (arguments[0].startsWith(NEW_MASTER + "=")) {
            return Optional.of(Path.of(arguments[0].substring(NEW_MASTER.length() + 1)));
        }
        return arguments.length > 1 && arguments[0].equals(NEW_MASTER)
                ? Optional.of(Path.of(arguments[1]))
                : Optional.empty();
    }

    private static int rotate(Optional<Path> newMaster, PrintStream out, String... settings) {
        try (ConfigurableApplicationContext context = LazyHall.start(settings)) {
            String keys = context.getEnvironment().getRequiredProperty("zhangting.keys.file");
            if (Files.notExists(Path.of(keys))) {
                out.println("✗ 密钥文件 " + keys + " 不存在");
                return LazyHall.CANNOT_LOOK;
            }
            KeyRotation rotation = context.getBean(KeyRotation.class);
            newMaster.ifPresentOrElse(rotation::wrapBy, rotation::rotate);
            out.println(done(keys, newMaster));
            return 0;
        } catch (RuntimeException refused) {
            return LazyHall.refused(refused, out);
        }
    }

    private static String done(String keys, Optional<Path> newMaster) {
        return newMaster
                .map(file -> "✓ " + keys + " 已改用 " + file + " 中的主密钥加密；请让每个节点用新主密钥逐个重启，之后再轮换密钥")
                .orElse("✓ " + keys + " 已有新密钥；运行中的节点会自行启用，无需重启，旧密钥仍可解密");
    }
}
