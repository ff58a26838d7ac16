package io.zhangting.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "932682198501010017",
                "911124198108030024",
                "931012199012010018",
                "810000199408230021",
                "830000199201300022"
            })
    void the_published_samples_are_right(String number) {
        assertThat(ResidentIdNumber.faultsOf(number)).isEmpty();
    }

    @Test
    void a_lower_case_x_and_blanks_are_forgiven_and_not_kept() {
        assertThat(ResidentIdNumber.parse(" 110105 19491231 002x"))
                .contains(new ResidentIdNumber("11010519491231002X"));
        assertThat(new ResidentIdNumber("11010519491231002x").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void it_knows_the_birth_date() {
        assertThat(new ResidentIdNumber("11010519491231002X").birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105491231002",
                "1101051949123100",
                "11010519491231002XX",
                "1101051949123100XX",
                "",
                "１１010519491231002X"
            })
    void fifteen_digits_and_other_shapes_are_refused(String number) {
        assertThat(ResidentIdNumber.faultsOf(number)).containsExactly(NumberFault.FORMAT);
    }

    @Test
    void an_area_that_does_not_exist_is_refused() {
        assertThat(ResidentIdNumber.faultsOf(withCheck("99010519491231002"))).containsExactly(NumberFault.AREA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519490229002", "11010519491301002", "11010519490431002", "11010519490100002"})
    void a_birth_date_that_does_not_exist_is_refused(String number) {
        assertThat(ResidentIdNumber.faultsOf(withCheck(number))).containsExactly(NumberFault.BIRTH_DATE);
    }

    @Test
    void a_wrong_check_character_is_refused() {
        assertThat(ResidentIdNumber.faultsOf("110105194912310021")).containsExactly(NumberFault.CHECK_CHARACTER);
    }

    @Test
    void the_complaint_does_not_repeat_the_number() {
        assertThatThrownBy(() -> new ResidentIdNumber("110105194912310021"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("110105194912310021");
    }

    private static String withCheck(String seventeen) {
        return seventeen + ResidentIdNumber.checkCharacter(seventeen);
    }
}
