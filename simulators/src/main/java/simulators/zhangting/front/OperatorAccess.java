package simulators.zhangting.front;

/**
 * What the simulated broker gave the hall to log in at a front. A demo's password and no secret.
 *
 * @param user the operator who may act for every investor
 */
public record OperatorAccess(String broker, String user, String password, String appId, String authCode) {

    /** The same on every front, unless another is given. */
    public static OperatorAccess usual() {
        return new OperatorAccess("8888", "hall-operator", "Hall-0perator", "client_zhangting_1.0", "0000000000000000");
    }
}
