package io.zhangting.halls.domain;

import java.util.List;

/** Sign-in of customers: the offered types and which document must be opened and accepted first. */
public record SignInRules(List<String> customerTypes, String policy, String faceConsent) {

    public SignInRules {
        customerTypes = List.copyOf(customerTypes);
    }
}
