package io.zhangting.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerRecordTest {

    private static final CounterId CTP = new CounterId("ctp-main");

    @ParameterizedTest
    @CsvSource({"ACTIVE, true", "LOCKED, true", "DORMANT, true", "CLOSED, false"})
    void a_password_is_held_on_any_account_that_is_not_closed(AccountStatus status, boolean held) {
        assertThat(record(status).holding(CTP, PasswordPurpose.TRADING).isPresent())
                .isEqualTo(held);
    }

    @Test
    void another_purpose_or_counter_is_not_held() {
        assertThat(record(AccountStatus.ACTIVE).holding(CTP, PasswordPurpose.FUNDS))
                .isEmpty();
        assertThat(record(AccountStatus.ACTIVE).holding(new CounterId("cfmmc"), PasswordPurpose.TRADING))
                .isEmpty();
    }

    @Test
    void an_account_number_has_6_to_12_digits() {
        assertThat(AccountNumber.parse(" 8000 0001 ")).contains(new AccountNumber("80000001"));
        assertThat(List.of("12345", "1234567890123", "8000000x", ""))
                .allSatisfy(typed -> assertThat(AccountNumber.parse(typed)).isEmpty());
    }

    private static CustomerRecord record(AccountStatus status) {
        Set<PasswordPurpose> purposes = EnumSet.of(PasswordPurpose.TRADING);
        return new CustomerRecord(
                new AccountNumber("80000001"),
                "王秀英",
                new DocumentRef(DocumentType.RESIDENT_ID, "11010519491231002X"),
                new PhoneNumber("13800000001"),
                AccountStatus.ACTIVE,
                LocalDate.of(2020, 1, 6),
                "南京营业部",
                List.of(new CounterAccount(CTP, SeatRole.MAIN, Optional.empty(), "80000001", status, purposes)),
                Standing.SOUND);
    }
}
