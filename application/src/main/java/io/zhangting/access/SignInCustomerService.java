package io.zhangting.access;

import io.zhangting.access.domain.SignInRefused;
import io.zhangting.access.domain.SignedIn;
import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.CodeVerdict;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.PhoneNumber;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignInCustomerService implements SignInCustomer {

    private final ShowHall hall;
    private final ShowCustomer customers;
    private final SignInTries tries;
    private final NewDevices newDevices;
    private final KeyedHash hash;
    private final ApplicationEventPublisher events;

    SignInCustomerService(
            ShowHall hall,
            ShowCustomer customers,
            SignInTries tries,
            NewDevices newDevices,
            KeyedHash hash,
            ApplicationEventPublisher events) {
        this.hall = hall;
        this.customers = customers;
        this.tries = tries;
        this.newDevices = newDevices;
        this.hash = hash;
        this.events = events;
    }

    static CodeBinding binding(CustomerClaim claim, PhoneNumber phone, String session) {
        return new CodeBinding(CodePurpose.SIGN_IN, claim.key(), phone, session, "");
    }

    @Override
    @Transactional
    public Result signIn(Attempt attempt) {
        PackDocument policy = hall.pack().requiredDocument(hall.pack().signIn().policy());
        if (!attempt.openedPolicy().equals(Optional.of(policy.version()))) {
            return new Result.PolicyNotOpened();
        }
        return attempt.policyAccepted() ? verify(attempt, policy) : new Result.PolicyNotAccepted();
    }

    private Result verify(Attempt attempt, PackDocument policy) {
        return switch (tries.judge(attempt)) {
            case CodeVerdict.Right r -> signedIn(attempt, policy);
            case CodeVerdict.Wrong w -> refused(attempt, new Result.CodeWrong());
            case CodeVerdict.TooManyTries(Duration retryAfter) -> refused(attempt, new Result.TooManyTries(retryAfter));
        };
    }

    private Result signedIn(Attempt attempt, PackDocument policy) {
        Customer customer = customers.byClaim(attempt.claim()).orElseThrow();
        newDevices.signedIn(attempt, customer);
        events.publishEvent(new SignedIn(Actor.of(customer.id()), "customer.signed-in policy " + policy.version()));
        return new Result.SignedIn(customer.id());
    }

    private Result refused(Attempt attempt, Result why) {
        String claim = hash.text("audit-account", attempt.claim().key());
        events.publishEvent(new SignInRefused(Actor.stranger(claim), "customer.sign-in-refused", claim));
        return why;
    }
}
