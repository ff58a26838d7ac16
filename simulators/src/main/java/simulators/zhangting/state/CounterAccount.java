package simulators.zhangting.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer's account on one counter, as customer-registry.yaml describes it. */
public record CounterAccount(
        String counter, String role, @Nullable String seat, String account, String status, List<String> passwords) {

    public static final String CTP_MAIN = "ctp-main";
    public static final String FEMAS_MAIN = "femas-main";
    public static final String CFMMC = "cfmmc";

    /** The simulated broker's member code at the monitoring centre. */
    static final String MEMBER_CODE = "0135";

    public CounterAccount {
        passwords = List.copyOf(passwords);
    }

    static CounterAccount ctp(String account) {
        return new CounterAccount(CTP_MAIN, "main", null, account, "active", List.of("trading", "funds"));
    }

    /** An account on a secondary counter, such as {@code seat-50011} for the seat 50011. */
    public static CounterAccount seat(String seat, String account) {
        return new CounterAccount("seat-" + seat, "secondary", seat, account, "active", List.of("trading", "funds"));
    }

    static CounterAccount cfmmc(String account) {
        return new CounterAccount(CFMMC, "main", null, MEMBER_CODE + account, "active", List.of("query"));
    }
}
