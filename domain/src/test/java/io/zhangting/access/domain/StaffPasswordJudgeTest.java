package io.zhangting.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.SecretText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffPasswordJudgeTest {

    private final StaffPasswordJudge judge =
            new StaffPasswordJudge(Set.of("password", "welcome", "zhang", "wei", "qwertyuiop"));

    @ParameterizedTest
    @CsvSource({
        "11 letters., TOO_SHORT",
        "i am li.na of the desk, CONTAINS_NAME",
        "i am LINA of the desk, CONTAINS_NAME",
        "我是李娜我在这里工作很多年了, CONTAINS_NAME",
        "a ZhangTing for all of us, CONTAINS_HALL",
        "示例期货股份有限公司二〇二六, CONTAINS_HALL",
        "123456789012, RUN",
        "098765432109, RUN",
        "aaaaaaaaaaaa, RUN",
        "abcabcabcabc, RUN",
        "abcdefghijkl, RUN",
        "password2026!, COMMON",
        "P@ssw0rd-2026, COMMON",
        "2026!Welcome!, COMMON",
        "zhangwei19900101, COMMON",
        "qwertyuiop1234, COMMON",
        "138-0000-0001a, COMMON"
    })
    void is_refused(String password, PasswordFault fault) {
        assertThat(judge(password)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "a long staff password",
                "四只绿色的河马在唱歌跳舞吃饭",
                "kV8#tz-Lmq2!x",
                "demo-password-2026"
            })
    void is_taken(String password) {
        assertThat(judge(password)).isEmpty();
    }

    @Test
    void somebody_may_paste_much_but_not_without_end() {
        assertThat(judge("kV8#tz-Lmq2!x ".repeat(9))).isEmpty();
        assertThat(judge("kV8#tz-Lmq2!x ".repeat(10))).contains(PasswordFault.TOO_LONG);
    }

    private Optional<PasswordFault> judge(String password) {
        return judge.judge(new SecretText(password), List.of("li.na", "李娜"), List.of("zhangting", "示例期货"));
    }
}
