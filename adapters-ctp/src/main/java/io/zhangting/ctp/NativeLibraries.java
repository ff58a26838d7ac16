package io.zhangting.ctp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory from which a child loads: the broker's drop-in where there is one, and from the jar what it lacks.
 * One process can load only one set, and they have equal names: each counter has a directory of its own.
 */
final class NativeLibraries {

    private static final List<String> NAMES =
            List.of("libthostmduserapi_se.so", "libthosttraderapi_se.so", "libjctp.so");
    private static final byte[] X86_64_ELF = {0x7f, 'E', 'L', 'F', 2, 1};
    private static final int MACHINE = 18;
    private static final byte X86_64 = 62;

    private final @Nullable Path dropIn;
    private final Path flow;

    NativeLibraries(@Nullable Path dropIn, Path flow) {
        this.dropIn = dropIn;
        this.flow = flow.toAbsolutePath();
    }

    Path directory() {
        return flow.resolve("native");
    }

    Optional<Problem> problem() {
        if (dropIn != null && Files.notExists(dropIn.resolve("libthosttraderapi_se.so"))) {
            return Optional.of(new Problem(
                    "动态库目录 " + dropIn + " 里没有 libthosttraderapi_se.so", "把柜台提供的动态库放进该目录，或去掉 native-directory 使用内置的库"));
        }
        try {
            Files.createDirectories(directory());
            for (String name : NAMES) {
                Optional<Problem> problem = place(name);
                if (problem.isPresent()) {
                    return problem;
                }
            }
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(new Problem(
                    "动态库不能放入 " + directory() + "（" + unwritable.getClass().getSimpleName() + "）", "核对磁盘空间和目录权限"));
        }
    }

    private Optional<Problem> place(String name) throws IOException {
        Path target = directory().resolve(name);
        Path own = dropIn == null ? target : dropIn.resolve(name);
        if (dropIn != null && Files.exists(own)) {
            copy(target, () -> Files.newInputStream(own));
        } else {
            copy(target, () -> packed(name));
        }
        return isForThisMachine(target)
                ? Optional.empty()
                : Optional.of(new Problem(own + " 不是 Linux x86-64 的动态库", "向柜台索取 linux64 版本的动态库"));
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static InputStream packed(String name) throws IOException {
        InputStream found = NativeLibraries.class.getResourceAsStream("/natives/linux_64/" + name);
        if (found == null) {
            throw new FileNotFoundException("jctp has no " + name);
        }
        return found;
    }

    /** Beside and then renamed: a child that runs keeps the file it has mapped. */
    private static void copy(Path target, Source source) throws IOException {
        Path beside = Files.createTempFile(target.getParent(), "new", ".so");
        try {
            try (InputStream in = source.open()) {
                Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean isForThisMachine(Path library) throws IOException {
        try (InputStream in = Files.newInputStream(library)) {
            byte[] head = in.readNBytes(MACHINE + 1);
            return head.length > MACHINE
                    && Arrays.equals(head, 0, X86_64_ELF.length, X86_64_ELF, 0, X86_64_ELF.length)
                    && head[MACHINE] == X86_64;
        }
    }
}
