package io.zhangting.access;

import io.zhangting.access.port.SignInRequests;
import io.zhangting.accounts.RecogniseCustomer;
import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.credentials.IssueCode;
import io.zhangting.credentials.domain.CodeBinding;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

@Service
class DeliverSignInCodeService implements DeliverSignInCode {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SignInRequests requests;
    private final RecogniseCustomer customers;
    private final IssueCode codes;
    private final InstantSource clock;

    DeliverSignInCodeService(
            SignInRequests requests, RecogniseCustomer customers, IssueCode codes, InstantSource clock) {
        this.requests = requests;
        this.customers = customers;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public Next deliver(UUID id) {
        return requests.find(id, clock.instant()).map(this::lookUp).orElseGet(Next.Finished::new);
    }

    private Next lookUp(SignInRequests.SignInRequest request) {
        return switch (customers.recognise(request.claim())) {
            case RecogniseCustomer.Result.Recognised(Customer customer)
            when belongTogether(request, customer.record()) -> finish(request, codes::issueCounted);
            case RecogniseCustomer.Result.Recognised other -> finish(request, codes::pretend);
            case RecogniseCustomer.Result.Stranger s -> finish(request, codes::pretend);
            case RecogniseCustomer.Result.RegistryUnavailable u ->
                new Next.Again(clock.instant().plus(PAUSE));
        };
    }

    private static boolean belongTogether(SignInRequests.SignInRequest request, CustomerRecord record) {
        return record.fits(request.claim())
                && record.reservedPhone().equals(request.phone())
                && record.status() != AccountStatus.CLOSED;
    }

    private Next finish(SignInRequests.SignInRequest request, Consumer<CodeBinding> code) {
        code.accept(SignInCustomerService.binding(request.claim(), request.phone(), request.session()));
        requests.remove(request.id());
        return new Next.Finished();
    }
}
