package benchmarks.zhangting.world;

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
import io.zhangting.kernel.PhoneNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented customers, as many as are wanted, each with an account at the CTP counter and at the 监控中心. */
public final class Invented {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final int BIRTHS = 15_000;
    private static final LocalDate OPENED = LocalDate.of(2019, 5, 6);

    private Invented() {}

    /** @param number below 100,000,000 */
    public static CustomerRecord customer(int number) {
        String account = account(number);
        return new CustomerRecord(
                new AccountNumber(account),
                "测试客户",
                new DocumentRef(DocumentType.RESIDENT_ID, document(number)),
                new PhoneNumber(phone(number)),
                AccountStatus.ACTIVE,
                OPENED,
                "示例营业部",
                List.of(
                        held("ctp-main", account, PasswordPurpose.TRADING, PasswordPurpose.FUNDS),
                        held("cfmmc", "0135" + account, PasswordPurpose.QUERY)),
                Standing.SOUND);
    }

    private static CounterAccount held(String counter, String login, PasswordPurpose... passwords) {
        return new CounterAccount(
                new CounterId(counter),
                SeatRole.MAIN,
                Optional.empty(),
                login,
                AccountStatus.ACTIVE,
                Set.of(passwords));
    }

    public static String account(int number) {
        return String.format("6%08d", number);
    }

    public static int number(String account) {
        return Integer.parseInt(account.substring(1));
    }

    public static String phone(int number) {
        return String.format("139%08d", number);
    }

    /** A resident id number whose check digit is right. */
    public static String document(int number) {
        String day = FIRST_BIRTH.plusDays(number % BIRTHS).format(DateTimeFormatter.BASIC_ISO_DATE);
        String first = "310101" + day + String.format("%03d", number / BIRTHS % 1000);
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (first.charAt(i) - '0'))
                .sum();
        return first + CHECKS.charAt(sum % CHECKS.length());
    }
}
