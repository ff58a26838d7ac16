package io.zhangting.access.port;

import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.kernel.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Requests for sign-in codes that wait to be looked up; phone and claim are kept encrypted. */
public interface SignInRequests {

    /** Adds the request and its work-list entry, as part of the caller's transaction. */
    void add(SignInRequest request, Instant expiresAt);

    Optional<SignInRequest> find(UUID id, Instant now);

    void remove(UUID id);

    /** Somebody asks for a sign-in code; whether they are a customer is not known yet. */
    record SignInRequest(UUID id, CustomerClaim claim, PhoneNumber phone, String session) {

        @Override
        public String toString() {
            return "SignInRequest[" + id + "]";
        }
    }
}
