package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.port.SignInRequests.SignInRequest;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of sign-in requests does. */
public abstract class SignInRequestsContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(300);
    private static final SignInRequest REQUEST = new SignInRequest(
            SomeIds.id(1),
            new CustomerClaim.OfAccount(new AccountNumber("80000001")),
            new PhoneNumber("13800000001"),
            "session");

    protected abstract SignInRequests requests();

    /** What stands on the work list. */
    protected abstract List<UUID> workList();

    @Test
    void a_request_waits_and_is_on_the_work_list() {
        requests().add(REQUEST, LATER);

        assertThat(requests().find(REQUEST.id(), NOON)).contains(REQUEST);
        assertThat(workList()).containsExactly(REQUEST.id());
    }

    @Test
    void a_request_by_document_is_kept_as_well() {
        DocumentRef document = new DocumentRef(DocumentType.FOREIGN_PERMANENT_RESIDENT_ID, "911840198501014018");
        SignInRequest request = new SignInRequest(
                SomeIds.id(2),
                new CustomerClaim.OfPerson("MARTIN O'NEIL", document),
                new PhoneNumber("13800000008"),
                "session");
        requests().add(request, LATER);

        assertThat(requests().find(request.id(), NOON)).contains(request);
    }

    @Test
    void a_removed_request_is_gone() {
        requests().add(REQUEST, LATER);
        requests().remove(REQUEST.id());

        assertThat(requests().find(REQUEST.id(), NOON)).isEmpty();
    }

    @Test
    void an_expired_request_is_gone() {
        requests().add(REQUEST, LATER);

        assertThat(requests().find(REQUEST.id(), LATER.plusSeconds(1))).isEmpty();
    }

    @Test
    void what_was_never_asked_is_not_found() {
        assertThat(requests().find(SomeIds.id(9), NOON)).isEmpty();
    }

    @Test
    void it_does_not_print_who_asked() {
        assertThat(REQUEST.toString()).doesNotContain("80000001").doesNotContain("13800000001");
    }
}
