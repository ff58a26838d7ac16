package io.zhangting.ctp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library aborts its process without the locale zh_CN.GB18030. */
final class LocaleCheck {

    private static final String NAME = "zh_cn.gb18030";
    private static final String MAKE = "root 执行 localedef -i zh_CN -f GB18030 zh_CN.GB18030（需要软件包 locales）；没有 root 时执行"
            + " mkdir -p ~/locale && localedef -i zh_CN -f GB18030 ~/locale/zh_CN.GB18030，并把 locale-path 设为该目录";

    private final @Nullable Path path;

    LocaleCheck(@Nullable Path path) {
        this.path = path;
    }

    Map<String, String> environment() {
        return path == null ? Map.of() : Map.of("LOCPATH", path.toAbsolutePath().toString());
    }

    Optional<Problem> problem() {
        try {
            return isThere() ? Optional.empty() : Optional.of(new Problem("系统没有 zh_CN.GB18030 语言环境", MAKE));
        } catch (IOException noCommand) {
            return Optional.of(new Problem("无法执行 locale -a 以检查语言环境", "安装提供 locale 命令的软件包（libc-bin）"));
        }
    }

    /** With LOCPATH the C library looks nowhere else, though {@code locale -a} lists the machine's all the same. */
    private boolean isThere() throws IOException {
        return path == null
                ? onThisMachine().stream().anyMatch(LocaleCheck::isIt)
                : Files.isDirectory(path) && in(path);
    }

    private static boolean in(Path directory) throws IOException {
        try (Stream<Path> made = Files.list(directory)) {
            return made.anyMatch(
                    one -> isIt(String.valueOf(one.getFileName())) && Files.exists(one.resolve("LC_CTYPE")));
        }
    }

    private static boolean isIt(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace("-", "").equals(NAME);
    }

    private static List<String> onThisMachine() throws IOException {
        var builder = new ProcessBuilder("locale", "-a").redirectErrorStream(true);
        builder.environment().remove("LOCPATH");
        Process process = builder.start();
        try (var out = process.inputReader(StandardCharsets.ISO_8859_1)) {
            return out.lines().toList();
        }
    }
}
