package io.zhangting.access;

import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.SignInRefused;
import io.zhangting.access.domain.SignedIn;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.port.PasswordHashing;
import io.zhangting.access.port.StaffStore;
import io.zhangting.access.port.TimeBasedCodes;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignInStaffService implements SignInStaff {

    private final StaffStore staff;
    private final PasswordHashing passwords;
    private final TimeBasedCodes totp;
    private final CheckLimits limits;
    private final KeyedHash hash;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;
    private final String hashOfNobody;

    SignInStaffService(
            StaffStore staff,
            PasswordHashing passwords,
            TimeBasedCodes totp,
            CheckLimits limits,
            KeyedHash hash,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.passwords = passwords;
        this.totp = totp;
        this.limits = limits;
        this.hash = hash;
        this.clock = clock;
        this.events = events;
        this.hashOfNobody = passwords.hash(totp.newSecret());
    }

    @Override
    @Transactional
    public Result signIn(String name, SecretText password, String typedTotp, String origin) {
        String key = hash.text("staff-name", name);
        String originKey = hash.text("origin", origin);
        Optional<Duration> wait = limits.blockedFor(failures(key, originKey));
        if (wait.isPresent()) {
            return new Result.TooManyTries(wait.get());
        }
        return identify(name, password, typedTotp).map(this::signedIn).orElseGet(() -> refused(key, originKey));
    }

    /** Hashes a password also for an unknown or disabled name, so that time does not tell names. */
    private Optional<StaffMember> identify(String name, SecretText password, String typedTotp) {
        Optional<StaffMember> member = staff.byName(name);
        boolean passwordFits = passwords.matches(
                password,
                member.flatMap(StaffMember::factors).map(Factors::passwordHash).orElse(hashOfNobody));
        return member.filter(found -> passwordFits)
                .filter(found -> found.factors()
                        .flatMap(factors -> totp.matchingStep(factors.totpSecret(), typedTotp.strip(), clock.instant()))
                        .filter(step -> staff.useTotpStep(found.id(), step))
                        .isPresent());
    }

    private Result signedIn(StaffMember member) {
        limits.forget(Limited.STAFF_FAILURES_PER_NAME, hash.text("staff-name", member.name()));
        events.publishEvent(new SignedIn(Actor.of(member.id()), "staff.signed-in"));
        return new Result.SignedIn(member);
    }

    private Result refused(String key, String originKey) {
        limits.count(failures(key, originKey));
        events.publishEvent(new SignInRefused(Actor.stranger(key), "staff.sign-in-refused", key));
        return new Result.Refused();
    }

    private static Map<Limited, String> failures(String key, String originKey) {
        return Map.of(Limited.STAFF_FAILURES_PER_NAME, key, Limited.STAFF_FAILURES_PER_ADDRESS, originKey);
    }

    @Override
    public Optional<StaffMember> member(StaffId id) {
        return staff.byId(id).filter(StaffMember::isActive);
    }
}
