package io.zhangting.halls.domain;

import java.util.List;

/** By what a customer says who they are; either way a code to the reserved phone proves it. */
public sealed interface SignInWay {

    /** By 资金账号. */
    record ByAccount(List<String> customerTypes) implements SignInWay {

        public ByAccount {
            customerTypes = List.copyOf(customerTypes);
        }
    }

    /** By name and identity document. */
    record ByDocument(List<DocumentType> types) implements SignInWay {

        public ByDocument {
            types = List.copyOf(types);
            if (types.isEmpty()) {
                throw new IllegalArgumentException("signing in by document needs at least one type of document");
            }
        }
    }
}
