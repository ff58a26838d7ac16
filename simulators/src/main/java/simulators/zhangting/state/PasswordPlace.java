package simulators.zhangting.state;

/**
 * Where a password lives.
 *
 * @param account the customer's account with the broker, not the user name on the counter
 * @param purpose trading, funds or query
 */
public record PasswordPlace(String counter, String account, String purpose) {}
