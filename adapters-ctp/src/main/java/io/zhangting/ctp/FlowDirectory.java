package io.zhangting.ctp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The directory of one counter's child: flow files, libraries, the note of a refused login. Nobody else may write there. */
final class FlowDirectory {

    private final Path path;

    FlowDirectory(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** Makes it where it is missing: the library aborts its process without it. */
    Optional<Problem> problem() {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            Files.delete(Files.createTempFile(path, "try", ""));
            return Optional.empty();
        } catch (IOException unusable) {
            return Optional.of(new Problem(
                    "流文件目录 " + path + " 不能使用（" + unusable.getClass().getSimpleName() + "）",
                    "改正 flow-directory，或让运行用户拥有该目录"));
        }
    }
}
