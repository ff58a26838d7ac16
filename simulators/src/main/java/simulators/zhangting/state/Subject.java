package simulators.zhangting.state;

/**
 * What a call is about.
 *
 * @param operation the path without the service, for example password-resets
 * @param account the customer's account, the phone for a text message, or empty if unknown
 */
public record Subject(ServiceName service, String operation, String account) {

    /** The operation name of a probe, whatever its key. */
    public static final String PROBE = "operations";

    /** The operation name of a look at the lock of an account. */
    public static final String LOCKS = "locks";

    /** The operation name of a look at whether a password is temporary. */
    public static final String PASSWORDS = "passwords";

    /** Whether the call only reads what is true. Faults spare such calls unless they name them. */
    boolean onlyReads() {
        return operation.equals(PROBE) || operation.equals(LOCKS) || operation.equals(PASSWORDS);
    }
}
