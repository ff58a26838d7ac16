package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.ctp.trader.CtpChild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraderChecksTest {

    private static final List<String> FRONT = List.of("tcp://10.0.0.1:41205");

    @TempDir
    private Path flow;

    private List<String> problems(TraderSettings settings) {
        return new TraderChecks("ctp-main", settings)
                .problems().stream().map(Problem::what).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tcp://10.0.0.1:41205", "ssl://front.example.com:443", "tcp6://[fe80::1]:41205", "tcp://front:1"
            })
    void addresses_of_fronts(String address) {
        assertThat(TraderChecks.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.1:41205",
                "tcp:/10.0.0.1:41205",
                "tcp://10.0.0.1",
                "tcp://10.0.0.1:0",
                "tcp://10.0.0.1:65536",
                "tcp://10.0.0.1:41205/",
                "http://10.0.0.1:80",
                "tcp://前置:41205"
            })
    void what_would_abort_the_library_is_no_address(String address) {
        assertThat(TraderChecks.isAddress(address)).isFalse();
        assertThat(problems(SomeTrader.at(List.of(address), flow))).contains("前置地址不合法：" + address);
    }

    @Test
    void a_missing_setting_is_named() {
        var settings = SomeTrader.settings(FRONT, "", "x", null, flow, SomeLocale.path(), CtpChild.NAME);

        assertThat(problems(settings)).containsExactly("配置项 zhangting.ctp.counters.ctp-main.trader.operator 缺失或不合法");
    }

    @Test
    void a_password_that_the_library_would_cut_is_named_and_not_shown() {
        var settings = SomeTrader.settings(FRONT, "op", "p".repeat(41), null, flow, SomeLocale.path(), CtpChild.NAME);

        assertThat(problems(settings))
                .hasSize(1)
                .allSatisfy(what -> assertThat(what).contains(".password").doesNotContain("pppp"));
    }

    @Test
    void without_the_locale_it_says_how_to_make_it(@TempDir Path empty) {
        var settings = SomeTrader.settings(FRONT, "op", "pw", null, flow, empty, CtpChild.NAME);

        assertThat(new TraderChecks("ctp-main", settings).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what()).isEqualTo("系统没有 zh_CN.GB18030 语言环境");
                    assertThat(problem.remedy()).contains("localedef -i zh_CN -f GB18030", "locale-path");
                });
    }

    @Test
    void a_directory_without_the_library_is_named(@TempDir Path empty) {
        var settings = SomeTrader.settings(FRONT, "op", "pw", empty, flow, SomeLocale.path(), CtpChild.NAME);

        assertThat(problems(settings)).containsExactly("动态库目录 " + empty + " 里没有 libthosttraderapi_se.so");
    }

    @Test
    void a_file_that_is_no_library_of_this_machine_is_named(@TempDir Path natives) throws IOException {
        Files.writeString(natives.resolve("libthosttraderapi_se.so"), "MZ this is a DLL");
        var settings = SomeTrader.settings(FRONT, "op", "pw", natives, flow, SomeLocale.path(), CtpChild.NAME);

        assertThat(problems(settings)).singleElement().asString().endsWith("不是 Linux x86-64 的动态库");
    }

    @Test
    void a_flow_directory_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(flow.resolve("file"));

        assertThat(problems(SomeTrader.at(FRONT, file.resolve("below"))))
                .anySatisfy(what -> assertThat(what).startsWith("流文件目录 "));
    }

    @Test
    void with_everything_there_the_libraries_lie_side_by_side_and_are_the_owners() throws IOException {
        var settings = SomeTrader.settings(FRONT, "op", "pw", null, flow, SomeLocale.path(), CtpChild.NAME);

        assertThat(problems(settings)).isEmpty();
        assertThat(flow.resolve("native"))
                .isDirectoryContaining("glob:**/libthosttraderapi_se.so")
                .isDirectoryContaining("glob:**/libthostmduserapi_se.so")
                .isDirectoryContaining("glob:**/libjctp.so");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(flow)))
                .isEqualTo("rwx------");
    }
}
