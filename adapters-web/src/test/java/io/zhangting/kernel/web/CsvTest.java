package io.zhangting.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "=cmd|' /C calc'!A0"
            })
    void nothing_is_taken_for_a_formula(String text) {
        assertThat(Csv.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void other_text_stays_as_it_is_in_quotes() {
        assertThat(Csv.cell("交易密码重置")).isEqualTo("\"交易密码重置\"");
        assertThat(Csv.cell("80****01")).isEqualTo("\"80****01\"");
        assertThat(Csv.cell("a=b, c\nd")).isEqualTo("\"a=b, c\nd\"");
        assertThat(Csv.cell("")).isEqualTo("\"\"");
    }

    @Test
    void quotes_are_doubled() {
        assertThat(Csv.cell("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
        assertThat(Csv.cell("=\"a\"")).isEqualTo("\"'=\"\"a\"\"\"");
    }

    @Test
    void a_row_ends_as_spreadsheets_expect() {
        assertThat(Csv.row(List.of("a", "=b"))).isEqualTo("\"a\",\"'=b\"\r\n");
    }
}
