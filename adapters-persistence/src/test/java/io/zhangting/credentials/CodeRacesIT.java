package io.zhangting.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.CodeVerdict;
import io.zhangting.credentials.domain.LimitRules;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.halls.port.SettableClock;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.notifications.SendText;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Codes on a real PostgreSQL with real transactions, tried by many at once and by the wrong ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeRacesIT {

    private static final int TRIES = 1000;
    private static final int CONNECTIONS = 20;
    private static final PhoneNumber PHONE = new PhoneNumber("13800000001");
    private static final CodeBinding MINE = new CodeBinding(CodePurpose.SIGN_IN, "80000001", PHONE, "session", "");
    private static final int CAP = Limited.FAILURES_PER_CUSTOMER.byDefault().times();

    private final SettableClock clock = new SettableClock();
    private final AtomicReference<String> lastText = new AtomicReference<>("");
    private final AnnotationConfigApplicationContext hall = new AnnotationConfigApplicationContext();

    CodeRacesIT() {
        DataSource database = new TransactionAwareDataSourceProxy(TestDatabase.dataSource());
        hall.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        hall.registerBean(DSLContext.class, () -> DSL.using(database, SQLDialect.POSTGRES));
        hall.registerBean(InstantSource.class, () -> clock);
        hall.registerBean(KeyedHash.class, TestDatabase::hash);
        hall.registerBean(LimitRules.class, LimitRules::defaults);
        hall.registerBean(IdSource.class, () -> UUID::randomUUID);
        hall.registerBean(RandomGenerator.class, () -> new SecureRandom());
        hall.registerBean(SendText.class, () -> (phone, text, about) -> lastText.set(text.reveal(written -> written)));
        hall.register(Codes.class);
        hall.refresh();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = "io.zhangting.credentials",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(JooqCodeStore|JooqLimits|CodeHashes|(IssueCode|VerifyCode|CheckLimits)Service)"))
    static class Codes {}

    @BeforeEach
    void nothingWasTried() {
        TestDatabase.clean();
    }

    @AfterAll
    void close() {
        hall.close();
    }

    @Test
    void of_a_thousand_guesses_at_once_no_more_than_the_cap_are_judged() {
        String right = send(MINE);
        int start = Integer.parseInt(right) - TRIES / 2;

        List<CodeVerdict> verdicts = atOnce(i -> "%06d".formatted(Math.floorMod(start + i, 1_000_000)));

        long successes = count(verdicts, CodeVerdict.Right.class);
        assertThat(successes).isLessThanOrEqualTo(1);
        assertThat(count(verdicts, CodeVerdict.Wrong.class))
                .isLessThanOrEqualTo(CAP + successes * (CodeRules.TRIES_PER_CODE - 1));
        assertThat(count(verdicts, CodeVerdict.TooManyTries.class)).isGreaterThan(TRIES - 2 * CAP);
    }

    @Test
    void the_right_code_a_thousand_times_at_once_is_right_once() {
        String right = send(MINE);

        assertThat(count(atOnce(i -> right), CodeVerdict.Right.class)).isEqualTo(1);
    }

    @Test
    void a_new_code_does_not_reset_the_cap() {
        for (int code = 0; code < CAP / CodeRules.TRIES_PER_CODE; code++) {
            send(MINE);
            for (int i = 0; i < CodeRules.TRIES_PER_CODE; i++) {
                assertThat(verify(MINE, "no code")).isEqualTo(new CodeVerdict.Wrong());
            }
            clock.pass(CodeRules.RESEND_AFTER);
        }

        assertThat(verify(MINE, send(MINE))).isInstanceOf(CodeVerdict.TooManyTries.class);
    }

    static List<CodeBinding> others() {
        PhoneNumber otherPhone = new PhoneNumber("13800000002");
        return List.of(
                new CodeBinding(CodePurpose.SIGNATURE, "80000001", PHONE, "session", ""),
                new CodeBinding(CodePurpose.SIGN_IN, "80000002", PHONE, "session", ""),
                new CodeBinding(CodePurpose.SIGN_IN, "80000001", otherPhone, "session", ""),
                new CodeBinding(CodePurpose.SIGN_IN, "80000001", PHONE, "other session", ""),
                new CodeBinding(CodePurpose.SIGN_IN, "80000001", PHONE, "session", "application"));
    }

    /** Also where the other has a code of its own. */
    @ParameterizedTest
    @MethodSource("others")
    void a_code_is_worth_nothing_for_another_purpose_account_phone_session_or_application(CodeBinding other) {
        String mine = send(MINE);
        assertThat(verify(other, mine)).isEqualTo(new CodeVerdict.Wrong());
        String others = send(other);

        assertThat(verify(other, mine)).isEqualTo(new CodeVerdict.Wrong());
        assertThat(verify(MINE, mine)).isEqualTo(new CodeVerdict.Right());
        assertThat(verify(other, others)).isEqualTo(new CodeVerdict.Right());
    }

    @Test
    void a_code_is_good_for_five_minutes_and_not_a_second_longer() {
        String code = send(MINE);
        clock.pass(CodeRules.LIFE.minusSeconds(1));
        assertThat(verify(MINE, code)).isEqualTo(new CodeVerdict.Right());

        String late = send(MINE);
        clock.pass(CodeRules.LIFE.plusSeconds(1));
        assertThat(verify(MINE, late)).isEqualTo(new CodeVerdict.Wrong());
    }

    @Test
    void nothing_matches_a_code_that_nobody_received() {
        hall.getBean(IssueCode.class).pretend(MINE);

        assertThat(IntStream.range(0, CAP).mapToObj(i -> verify(MINE, "%06d".formatted(i))))
                .containsOnly(new CodeVerdict.Wrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code_hash", "binding_hash"})
    void a_flipped_bit_in_what_is_kept_of_a_code_makes_the_right_one_wrong(String column) {
        for (int at : List.of(0, 20, 42)) {
            String right = send(MINE);
            flip(column, at);
            assertThat(verify(MINE, right)).as("byte %d", at).isEqualTo(new CodeVerdict.Wrong());
            flip(column, at);
            assertThat(verify(MINE, right)).as("byte %d", at).isEqualTo(new CodeVerdict.Right());
            TestDatabase.clean();
        }
    }

    private static void flip(String column, int at) {
        TestDatabase.tamper("update credentials.code set " + column + " = convert_from(set_byte(convert_to(" + column
                + ", 'UTF8'), " + at + ", get_byte(convert_to(" + column + ", 'UTF8'), " + at + ") # 1), 'UTF8')");
    }

    private String send(CodeBinding binding) {
        hall.getBean(IssueCode.class).issueCounted(binding);
        return lastText.get().replaceAll(".*验证码(\\d{6}).*", "$1");
    }

    private CodeVerdict verify(CodeBinding binding, String typed) {
        return hall.getBean(VerifyCode.class).verify(binding, typed, "strangers");
    }

    /** On virtual threads, as many at a time as there are connections. */
    private List<CodeVerdict> atOnce(IntFunction<String> typed) {
        Semaphore connections = new Semaphore(CONNECTIONS);
        List<Future<CodeVerdict>> tries;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            tries = IntStream.range(0, TRIES)
                    .mapToObj(i -> threads.submit(() -> verify(typed.apply(i), connections)))
                    .toList();
        }
        return tries.stream().map(Future::resultNow).toList();
    }

    private CodeVerdict verify(String typed, Semaphore connections) throws InterruptedException {
        connections.acquire();
        try {
            return verify(MINE, typed);
        } finally {
            connections.release();
        }
    }

    private static long count(List<CodeVerdict> verdicts, Class<? extends CodeVerdict> kind) {
        return verdicts.stream().filter(kind::isInstance).count();
    }
}
