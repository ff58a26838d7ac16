package simulators.zhangting.state;

import java.util.regex.Pattern;

/** Which passwords the simulated CTP counter takes, and how it declines the others. */
public record PasswordRule(Pattern accepted, String code, String text) {

    static PasswordRule usual() {
        return new PasswordRule(Pattern.compile("[\\x21-\\x7e]{6,40}"), "131", "CTP:弱密码");
    }

    public boolean accepts(String password) {
        return accepted.matcher(password).matches();
    }
}
