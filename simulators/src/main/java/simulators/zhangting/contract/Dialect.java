package simulators.zhangting.contract;

import java.util.function.Function;
import simulators.zhangting.state.Attempted.Refused;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.PasswordRule;
import simulators.zhangting.state.ServiceName;

/**
 * How one make of counter speaks: what it is called here, and its words for each refusal.
 *
 * @param counter its id in the customer registry
 * @param namesCurrency whether a password belongs to an account in one currency, or to the investor
 */
record Dialect(
        ServiceName service,
        String counter,
        boolean namesCurrency,
        Refused noSuchInvestor,
        Refused notActive,
        Refused noSuchPassword,
        Refused notLocked,
        Function<PasswordRule, Refused> weakPassword) {

    /** Whether the gateway serves other counters of the make too, and knows passwords that are only temporary. */
    boolean manyCounters() {
        return service == ServiceName.CTP_MANAGEMENT;
    }

    static Dialect ctp() {
        return new Dialect(
                ServiceName.CTP_MANAGEMENT,
                CounterAccount.CTP_MAIN,
                true,
                new Refused("13", "CTP:找不到投资者"),
                new Refused("19", "CTP:投资者不活跃"),
                new Refused("2011", "CTP:资金账户不存在"),
                new Refused("4070", "CTP:该投资者没有登录限制"),
                rule -> new Refused(rule.code(), rule.text()));
    }

    /** 飞马 renumbers its codes between versions: nobody may rely on a number alone. */
    static Dialect femas() {
        return new Dialect(
                ServiceName.FEMAS,
                CounterAccount.FEMAS_MAIN,
                false,
                new Refused("12", "飞马:投资者不存在"),
                new Refused("23", "飞马:投资者状态不正常"),
                new Refused("36", "飞马:投资者没有此密码"),
                new Refused("58", "飞马:用户未被锁定"),
                rule -> new Refused("47", "飞马:密码不符合安全要求"));
    }
}
