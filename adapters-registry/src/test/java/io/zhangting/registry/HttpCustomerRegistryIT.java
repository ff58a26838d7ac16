package io.zhangting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.CounterAccount;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.domain.SeatRole;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.accounts.port.CustomerRegistry;
import io.zhangting.accounts.port.CustomerRegistry.Answer;
import io.zhangting.accounts.port.CustomerRegistryContract;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.PhoneNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import simulators.zhangting.Simulators;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.ServiceName;

@Timeout(60)
class HttpCustomerRegistryIT extends CustomerRegistryContract {

    private static final Simulators BROKER = Simulators.start(SomeWay.simulators());

    private final CustomerRegistry registry = registry(BROKER.port(), SomeWay.SECRET, SomeWay.PATIENT);

    @BeforeEach
    void begin() {
        BROKER.state().reset();
    }

    @AfterAll
    static void end() {
        BROKER.close();
    }

    @Test
    void a_long_name_comes_whole() {
        assertThat(registry.find(new CustomerClaim.OfAccount(new AccountNumber("80000006"))))
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.customer().name()).isEqualTo("欧阳春·阿依古丽·买买提明"));
    }

    @Test
    void a_closed_account_is_found_as_closed() {
        assertThat(registry.find(new CustomerClaim.OfAccount(new AccountNumber("80000007"))))
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.customer().status()).isEqualTo(AccountStatus.CLOSED));
    }

    @ParameterizedTest
    @EnumSource(names = {"DROP", "LOST_REPLY", "FLOW_CONTROL", "MAINTENANCE", "ERROR_500_BEFORE_EFFECT", "DECLINE"})
    void no_clear_answer_is_not_the_same_as_not_found(FaultKind trouble) {
        BROKER.state().faults().once(ServiceName.REGISTRY, trouble);

        assertThat(registry.find(new CustomerClaim.OfAccount(nobody()))).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void silence_is_not_the_same_as_not_found() {
        BROKER.state().faults().once(ServiceName.REGISTRY, FaultKind.HANG_BEFORE_EFFECT);

        assertThat(registry(BROKER.port(), SomeWay.SECRET, SomeWay.IMPATIENT)
                        .find(new CustomerClaim.OfAccount(nobody())))
                .isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void a_wrong_secret_finds_nobody_out() {
        assertThat(registry(BROKER.port(), SomeWay.WRONG_SECRET, SomeWay.PATIENT)
                        .find(new CustomerClaim.OfAccount(somebody().account())))
                .isEqualTo(new Answer.Unavailable("unexpected answer 401"));
    }

    private static CustomerRegistry registry(int port, String secret, Duration patience) {
        return new HttpCustomerRegistry(SomeWay.to(port, secret, patience));
    }

    @Override
    protected CustomerRegistry registry() {
        return registry;
    }

    @Override
    protected CustomerRegistry unreachableRegistry() {
        return registry(SomeWay.NOBODY_LISTENS, SomeWay.SECRET, SomeWay.PATIENT);
    }

    @Override
    protected CustomerRecord somebody() {
        return new CustomerRecord(
                new AccountNumber("80000001"),
                "王秀英",
                new DocumentRef(DocumentType.RESIDENT_ID, "310101195803122042"),
                new PhoneNumber("13800000001"),
                AccountStatus.ACTIVE,
                LocalDate.of(2009, 5, 6),
                "上海静安营业部",
                List.of(
                        new CounterAccount(
                                SomeHall.CTP,
                                SeatRole.MAIN,
                                Optional.empty(),
                                "80000001",
                                AccountStatus.ACTIVE,
                                Set.of(PasswordPurpose.TRADING, PasswordPurpose.FUNDS)),
                        new CounterAccount(
                                SomeHall.CFMMC,
                                SeatRole.MAIN,
                                Optional.empty(),
                                "013580000001",
                                AccountStatus.ACTIVE,
                                Set.of(PasswordPurpose.QUERY)),
                        new CounterAccount(
                                new CounterId("femas-main"),
                                SeatRole.MAIN,
                                Optional.empty(),
                                "80000001",
                                AccountStatus.ACTIVE,
                                Set.of(PasswordPurpose.TRADING, PasswordPurpose.FUNDS))),
                Standing.SOUND);
    }

    @Override
    protected AccountNumber nobody() {
        return new AccountNumber("89999999");
    }

    @Override
    protected void theRegistryIsOutOfService() {
        FaultTarget target = new FaultTarget(ServiceName.REGISTRY, Optional.empty(), Optional.empty());
        FaultScript script = FaultScript.usual(FaultKind.UNAVAILABLE);
        BROKER.state().faults().add(target, script, OptionalInt.empty());
    }
}
