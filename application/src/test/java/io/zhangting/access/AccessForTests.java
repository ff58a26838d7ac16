package io.zhangting.access;

import io.zhangting.access.port.FakeCaptchaPictures;
import io.zhangting.access.port.FakeCaptchaVoice;
import io.zhangting.access.port.FakePasswordHashing;
import io.zhangting.access.port.FakeTimeBasedCodes;
import io.zhangting.access.port.InMemoryCaptchaStore;
import io.zhangting.access.port.InMemoryEnrolmentStore;
import io.zhangting.access.port.InMemoryKnownDevices;
import io.zhangting.access.port.InMemorySessionStore;
import io.zhangting.access.port.InMemorySignInRequests;
import io.zhangting.access.port.InMemoryStaffStore;
import io.zhangting.accounts.AccountsForTests;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.CredentialsForTests;
import io.zhangting.halls.ShowHall;
import io.zhangting.kernel.FakeKeyedHash;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.notifications.SendText;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;

/** The services of this package, put together by hand. */
public final class AccessForTests {

    public final FakeCaptchaPictures pictures = new FakeCaptchaPictures();
    public final InMemorySessionStore runningSessions = new InMemorySessionStore();
    public final FakeCaptchaVoice voice = new FakeCaptchaVoice();
    public final MakeCaptcha captchas;
    public final SpeakCaptcha spoken;
    public final RequestSignInCode request;
    public final DeliverSignInCode deliver;
    public final SignInCustomer customers;
    public final SignInStaff staff;
    public final AddStaff addStaff;
    public final ManageStaff manage;
    public final EnrolStaff enrol;
    public final RunSessions sessions;
    public final HoldRights rights;
    public final NameStaff names;
    public final RecordDenial denials;
    public final SecureAccount secure;

    public AccessForTests(
            ShowHall hall,
            AccountsForTests accounts,
            CredentialsForTests credentials,
            SendText texts,
            Consumer<UUID> workList,
            IdSource ids,
            InstantSource clock,
            ApplicationEventPublisher events) {
        KeyedHash hash = new FakeKeyedHash();
        InMemoryCaptchaStore kept = new InMemoryCaptchaStore();
        InMemorySignInRequests requests = new InMemorySignInRequests(workList);
        InMemoryStaffStore members = new InMemoryStaffStore();
        InMemoryEnrolmentStore enrolments = new InMemoryEnrolmentStore();
        FakePasswordHashing passwords = new FakePasswordHashing();
        FakeTimeBasedCodes totp = new FakeTimeBasedCodes();
        CheckLimits limits = credentials.limits;
        CaptchaAnswers answers = new CaptchaAnswers(hash);
        spoken = new SpeakCaptchaService(kept, voice, answers, clock);
        Strangers strangers = new Strangers(new InMemoryKnownDevices(), hash);
        captchas =
                new MakeCaptchaService(pictures, kept, new CaptchaLimits(limits, strangers, hash), answers, ids, clock);
        request = new RequestSignInCodeService(
                kept, requests, new CodeRequestLimits(limits, strangers, hash, events), answers, clock, ids);
        deliver = new DeliverSignInCodeService(requests, accounts.recognise, credentials.issue, clock);
        customers = new SignInCustomerService(
                hall,
                accounts.show,
                new SignInTries(credentials.verify, limits, strangers, hash),
                new NewDevices(strangers, limits, texts, hall, clock, ids),
                hash,
                events);
        staff = new SignInStaffService(members, passwords, totp, limits, hash, clock, events);
        JudgeStaffPassword judge = new JudgeStaffPassword(() -> Set.of("password", "welcome"), hall);
        addStaff = new AddStaffService(members, judge, passwords, totp, ids, events);
        manage = new ManageStaffService(
                members, new MakeEnrolment(enrolments, totp, hash, clock), runningSessions, ids, events);
        enrol = new EnrolStaffService(
                new OpenEnrolment(enrolments, members, limits, hash, clock),
                members,
                judge,
                passwords,
                totp,
                text -> new byte[] {1},
                clock,
                events);
        sessions = new RunSessionsService(runningSessions, clock, events);
        rights = new HoldRightsService(members);
        names = new NameStaffService(members);
        denials = new RecordDenialService(limits, events);
        secure = new SecureAccountService(accounts.show, strangers, runningSessions, events);
    }
}
