package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.world.Invented;
import io.zhangting.accounts.RecogniseCustomer;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.applications.BrowseApplications;
import io.zhangting.applications.ChooseItems;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.FlowResult;
import io.zhangting.applications.StartApplication;
import io.zhangting.applications.SubmitApplication;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.DecideApplication;
import io.zhangting.reviews.domain.IdentityProof;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one case through its life, step by step, and lets nothing but success pass. */
final class CaseLife {

    private static final String BUSINESS = "reset-password";
    private static final ChooseItems.Choice CHOICE = new ChooseItems.Choice(List.of("trading"), Map.of());
    private static final Optional<IdentityProof> BY_PHONE = Optional.of(new IdentityProof("phone-call", "核实无误"));

    private final Hall hall;
    private final RecogniseCustomer recognise;
    private final StartApplication start;
    private final ChooseItems choose;
    private final SubmitApplication submit;
    private final BrowseApplications browse;
    private final DecideApplication decide;

    CaseLife(Hall hall) {
        this.hall = hall;
        recognise = hall.get(RecogniseCustomer.class);
        start = hall.get(StartApplication.class);
        choose = hall.get(ChooseItems.class);
        submit = hall.get(SubmitApplication.class);
        browse = hall.get(BrowseApplications.class);
        decide = hall.get(DecideApplication.class);
    }

    /** A customer as after signing in. */
    SignedInCustomer customer(int number) {
        var claim = new CustomerClaim.OfAccount(new AccountNumber(Invented.account(number)));
        if (recognise.recognise(claim) instanceof RecogniseCustomer.Result.Recognised(Customer customer)) {
            return new SignedInCustomer(customer.id(), "session-" + number);
        }
        throw new Mismatch("an invented customer is not recognised");
    }

    ApplicationId draft(SignedInCustomer customer) {
        String key = hall.get(IdSource.class).next().toString();
        ApplicationId id = done(start.start(customer, BUSINESS, key)).id();
        return done(choose.choose(customer, id, CHOICE));
    }

    void submit(SignedInCustomer customer, ApplicationId id) {
        done(submit.submit(customer, id));
    }

    /** Looks at it once, claims it, and approves it. */
    void approve(SignedInStaff staff, ApplicationId id) {
        long version = browse.find(id).orElseThrow().version();
        done(decide.claim(staff, id, version));
        done(decide.approve(staff, id, version + 1, BY_PHONE));
    }

    private static <T> T done(FlowResult<T> result) {
        return switch (result) {
            case FlowResult.Done<T>(T value) -> value;
            case FlowResult.Refused<T>(FlowRefusal why) -> throw new Mismatch("refused: " + why);
        };
    }

    private static void done(DecideApplication.Result result) {
        Mismatch.unless(result instanceof DecideApplication.Result.Done, "refused: " + result);
    }
}
