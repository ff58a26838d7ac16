package io.zhangting.access;

import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.PasswordFault;
import io.zhangting.access.domain.StaffChanged;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.PasswordHashing;
import io.zhangting.access.port.ScannablePictures;
import io.zhangting.access.port.StaffStore;
import io.zhangting.access.port.TimeBasedCodes;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SecretText;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EnrolStaffService implements EnrolStaff {

    private final OpenEnrolment enrolments;
    private final StaffStore staff;
    private final JudgeStaffPassword judge;
    private final PasswordHashing passwords;
    private final TimeBasedCodes totp;
    private final ScannablePictures pictures;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    EnrolStaffService(
            OpenEnrolment enrolments,
            StaffStore staff,
            JudgeStaffPassword judge,
            PasswordHashing passwords,
            TimeBasedCodes totp,
            ScannablePictures pictures,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.staff = staff;
        this.judge = judge;
        this.passwords = passwords;
        this.totp = totp;
        this.pictures = pictures;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public Opening open(SecretText code, String origin) {
        Optional<Duration> wait = enrolments.blockedFor(origin);
        if (wait.isPresent()) {
            return new Opening.TooManyTries(wait.get());
        }
        return enrolments.byCode(code, origin).map(this::opened).orElseGet(Opening.Refused::new);
    }

    private Opening opened(OpenEnrolment.Found found) {
        SecretText secret = found.enrolment().totpSecret();
        SecretText link = TotpLink.of(found.member().name(), secret);
        return new Opening.Opened(found.member(), secret, link, pictures.draw(link));
    }

    @Override
    @Transactional
    public Result enrol(SecretText code, SecretText password, String typedTotp, String origin) {
        Optional<Duration> wait = enrolments.blockedFor(origin);
        if (wait.isPresent()) {
            return new Result.TooManyTries(wait.get());
        }
        return enrolments
                .byCode(code, origin)
                .map(found -> enrol(found, password, typedTotp))
                .orElseGet(Result.CodeRefused::new);
    }

    private Result enrol(OpenEnrolment.Found found, SecretText password, String typedTotp) {
        StaffMember member = found.member();
        Optional<PasswordFault> fault = judge.judge(password, member.name(), member.displayName());
        if (fault.isPresent()) {
            return new Result.PasswordTooWeak(fault.get());
        }
        SecretText secret = found.enrolment().totpSecret();
        return totp.matchingStep(secret, typedTotp.strip(), clock.instant())
                .map(step -> enrolled(member, new Factors(passwords.hash(password), secret, step)))
                .orElseGet(Result.TotpWrong::new);
    }

    private Result enrolled(StaffMember member, Factors factors) {
        if (!enrolments.use(member.id()) || !staff.save(member.with(new StaffStanding.Active(factors)))) {
            throw new IllegalStateException("an enrolment was used twice in spite of its lock");
        }
        events.publishEvent(new StaffChanged(Actor.of(member.id()), member.id(), "staff.enrolled", ""));
        return new Result.Enrolled(member);
    }
}
