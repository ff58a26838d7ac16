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
}
