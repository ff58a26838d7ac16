package io.zhangting.ctp;

/** How a password is reset without the old one: the trader API alone documents no such reset. */
enum Way {
    /** The broker's management gateway sets the new password itself. */
    GATEWAY_FINAL,
    /** The gateway sets a temporary one; the hall logs in with it and changes it in the same session. */
    GATEWAY_THEN_CHANGE,
    /** One call of the trader API with the operator's privilege, where the vendor's service desk has confirmed that it works. */
    PRIVILEGED_OPERATOR
}
