package io.zhangting.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @Test
    void a_phone_keeps_three_in_front_and_four_behind() {
        assertThat(Masking.phone("13812341234")).isEqualTo("138****1234");
    }

    @Test
    void a_document_number_keeps_three_in_front_and_four_behind() {
        assertThat(Masking.documentNumber("11010519491231002X")).isEqualTo("110***********002X");
    }

    @Test
    void an_account_keeps_two_at_each_end() {
        assertThat(Masking.account("80000001")).isEqualTo("80****01");
    }

    @ParameterizedTest
    @CsvSource({"王秀英,王**", "李雷,李*", "赵,赵*", "阿依古丽·买买提,阿*******", "'',*"})
    void a_name_keeps_its_first_character(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void a_rare_character_outside_the_basic_plane_is_kept_whole() {
        assertThat(Masking.name("𠮷野")).isEqualTo("𠮷*");
    }

    @ParameterizedTest
    @CsvSource({"1234567,*******", "1,*"})
    void what_is_too_short_to_mask_is_hidden_altogether(String number, String masked) {
        assertThat(Masking.phone(number)).isEqualTo(masked);
    }
}
