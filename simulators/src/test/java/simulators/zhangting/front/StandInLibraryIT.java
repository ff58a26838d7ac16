package simulators.zhangting.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build made of src/main/cpp. */
class StandInLibraryIT {

    private static final String CREATE = "_ZN19CThostFtdcTraderApi19CreateFtdcTraderApiEPKc";
    private static final String VERSION = "_ZN19CThostFtdcTraderApi13GetApiVersionEv";

    @TempDir
    Path directory;

    @Test
    void both_libraries_are_there_where_there_is_a_compiler_and_export_what_the_callers_need() throws Exception {
        assumeTrue(thisIsLinuxWithACompiler());

        for (var library : List.of(
                StandInLibrary.unpack(directory).orElseThrow(),
                StandInLibrary.foreign(directory.resolve("foreign")).orElseThrow())) {
            assertThat(library).hasFileName("libthosttraderapi_se.so");
            assertThat(symbols(library)).containsExactlyInAnyOrder(CREATE, VERSION);
        }
    }

    @Test
    void only_the_foreign_one_speaks_for_itself() throws Exception {
        assumeTrue(thisIsLinuxWithACompiler());

        assertThat(bytes(StandInLibrary.foreign(directory).orElseThrow())).contains(foreignText());
        assertThat(bytes(StandInLibrary.unpack(directory).orElseThrow())).contains("v6.7.8_stand-in");
    }

    private static String foreignText() {
        var text = "该柜台不支持修改密码".getBytes(Charset.forName("GB18030"));
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static String bytes(Path library) throws IOException {
        return Files.readString(library, StandardCharsets.ISO_8859_1);
    }

    private static boolean thisIsLinuxWithACompiler() {
        var path = System.getenv().getOrDefault("PATH", "").split(":");
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64")
                && Stream.of(path).anyMatch(each -> Files.isExecutable(Path.of(each, "g++")));
    }

    private static List<String> symbols(Path library) throws IOException {
        var nm = new ProcessBuilder("nm", "-D", "--defined-only", library.toString()).start();
        try (var lines = nm.inputReader()) {
            return lines.lines()
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .toList();
        }
    }
}
