package io.zhangting.accounts.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.kernel.SecretText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private static final Standing EXPIRES = new Standing(false, true, Optional.of(LocalDate.parse("2027-01-31")));

    private final RecordCodec codec = new RecordCodec();

    @Test
    void a_record_is_read_as_it_was_written() {
        CustomerRecord record = SomeCustomers.wang(EXPIRES);

        assertThat(codec.read(codec.write(record))).isEqualTo(record);
    }

    @Test
    void a_record_that_was_written_without_a_standing_is_read_as_sound() {
        assertThat(codec.read(withoutStanding(SomeCustomers.wang(EXPIRES))))
                .isEqualTo(SomeCustomers.wang(Standing.SOUND));
    }

    @Test
    void a_text_that_looks_like_a_standing_is_none() {
        CustomerRecord wang = SomeCustomers.wang(Standing.SOUND);
        CustomerRecord odd = new CustomerRecord(
                wang.account(),
                "\"standing\":",
                wang.document(),
                wang.reservedPhone(),
                wang.status(),
                wang.openedOn(),
                wang.branch(),
                wang.counters(),
                wang.standing());

        assertThat(codec.read(withoutStanding(odd))).isEqualTo(odd);
    }

    private SecretText withoutStanding(CustomerRecord record) {
        return codec.write(record).reveal(written -> {
            String shorter = written.replaceFirst(",\"standing\":\\{[^}]*}", "");
            assertThat(shorter).isNotEqualTo(written);
            return new SecretText(shorter);
        });
    }
}
