package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.CounterAccount;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.domain.SeatRole;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Invented people. */
public final class SomeCustomers {

    private SomeCustomers() {}

    /** Holds everything. */
    public static CustomerRecord wang() {
        return wang(AccountStatus.ACTIVE, "13800000001");
    }

    public static CustomerRecord wang(AccountStatus status, String phone) {
        return record("80000001", "王秀英", "11010519491231002X", phone, status, List.of(ctp("80000001"), cfmmc()));
    }

    public static CustomerRecord wang(Standing standing) {
        CustomerRecord sound = wang();
        return new CustomerRecord(
                sound.account(),
                sound.name(),
                sound.document(),
                sound.reservedPhone(),
                sound.status(),
                sound.openedOn(),
                sound.branch(),
                sound.counters(),
                standing);
    }

    /** Has no account at the monitoring centre. */
    public static CustomerRecord li() {
        return record(
                "80000002", "李建国", "32010219900101100X", "13800000002", AccountStatus.ACTIVE, List.of(ctp("80000002")));
    }

    /** Nobody whom a registry knows. */
    public static CustomerRecord unknown() {
        return unknown("89999999");
    }

    /** Nobody either. */
    public static CustomerRecord unknown(String account) {
        return record(account, "王秀英", "11010519491231002X", "13900000001", AccountStatus.ACTIVE, List.of(ctp(account)));
    }

    private static CustomerRecord record(
            String account,
            String name,
            String number,
            String phone,
            AccountStatus status,
            List<CounterAccount> counters) {
        return new CustomerRecord(
                new AccountNumber(account),
                name,
                new DocumentRef(DocumentType.RESIDENT_ID, number),
                new PhoneNumber(phone),
                status,
                LocalDate.of(2020, 1, 6),
                "南京营业部",
                counters,
                Standing.SOUND);
    }

    private static CounterAccount ctp(String login) {
        return held(SomeHall.CTP, login, EnumSet.of(PasswordPurpose.TRADING, PasswordPurpose.FUNDS));
    }

    private static CounterAccount cfmmc() {
        return held(SomeHall.CFMMC, "013580000001", EnumSet.of(PasswordPurpose.QUERY));
    }

    private static CounterAccount held(CounterId counter, String login, EnumSet<PasswordPurpose> purposes) {
        return new CounterAccount(counter, SeatRole.MAIN, Optional.empty(), login, AccountStatus.ACTIVE, purposes);
    }
}
