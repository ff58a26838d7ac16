package io.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.CounterAccount;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.domain.ResidentIdNumber;
import io.zhangting.accounts.domain.SeatRole;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.OneTimeCode;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.identity.domain.Validity;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {

    private static final String ACCOUNT = "80000001";
    private static final String LOGIN = "013580000001";
    private static final String PHONE = "13812345678";
    private static final String NUMBER = "11010519491231002X";
    private static final String NAME = "王秀英";
    private static final String PASSWORD = "abCD2345";
    private static final UUID ID = new UUID(1, 2);

    static Stream<Object> whatHoldsSecretsOrPersonalData() {
        PhoneNumber phone = new PhoneNumber(PHONE);
        CounterAccount counter = new CounterAccount(
                new CounterId("cfmmc"),
                SeatRole.MAIN,
                Optional.empty(),
                LOGIN,
                AccountStatus.ACTIVE,
                Set.of(PasswordPurpose.QUERY));
        DocumentRef document = new DocumentRef(DocumentType.RESIDENT_ID, NUMBER);
        CustomerRecord record = new CustomerRecord(
                new AccountNumber(ACCOUNT),
                NAME,
                document,
                phone,
                AccountStatus.ACTIVE,
                LocalDate.of(2020, 1, 6),
                "南京营业部",
                List.of(counter),
                Standing.SOUND);
        return Stream.of(
                NewPassword.of(PASSWORD),
                new SecretText(PASSWORD),
                phone,
                new AccountNumber(ACCOUNT),
                document,
                counter,
                record,
                new Customer(new CustomerId(ID), record),
                new ResidentIdNumber(NUMBER),
                new TypedDocument(NAME, NUMBER, new Validity(LocalDate.of(2018, 5, 7), Optional.empty())),
                new CodeBinding(CodePurpose.REVEAL, ACCOUNT, phone, PASSWORD, ""),
                new PasswordOwner(ACCOUNT, NUMBER, Optional.of(LocalDate.of(1949, 12, 31))),
                new PasswordReset(new CounterId("cfmmc"), PasswordPurpose.QUERY, LOGIN, new SecretId(ID)),
                new AccountUnlock(new CounterId("ctp-main"), LOGIN),
                new Message(new MessageId(ID), phone, new SecretText(PASSWORD)),
                new Factors(PASSWORD, new SecretText(PASSWORD), 0),
                new Enrolment(new StaffId(ID), PASSWORD, new SecretText(PASSWORD), Instant.EPOCH),
                new StaffMember(
                        new StaffId(ID),
                        "li",
                        "李审核",
                        Set.of(Role.REVIEWER),
                        new StaffStanding.Active(new Factors(PASSWORD, new SecretText(PASSWORD), 0)),
                        0));
    }

    @ParameterizedTest
    @MethodSource("whatHoldsSecretsOrPersonalData")
    void nothing_secret_or_personal_is_printed(Object holder) {
        assertThat(holder.toString())
                .doesNotContain(PASSWORD)
                .doesNotContain(PHONE)
                .doesNotContain(NUMBER)
                .doesNotContain(ACCOUNT)
                .doesNotContain(LOGIN)
                .doesNotContain(NAME);
    }

    @Test
    void a_one_time_code_does_not_print_its_digits() {
        OneTimeCode code = OneTimeCode.draw(new Random(1));

        assertThat(code.toString()).doesNotContain(code.<String>reveal(digits -> digits));
    }
}
