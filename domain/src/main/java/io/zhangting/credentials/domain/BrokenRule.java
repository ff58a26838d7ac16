package io.zhangting.credentials.domain;

/** One reason why a password is not good enough, with the sentence that a customer reads. */
public sealed interface BrokenRule {

    record Length(int minimum, int maximum) implements BrokenRule {}

    record ForeignCharacter() implements BrokenRule {}

    record TooFewClasses(int minimum) implements BrokenRule {}

    record Run(int longest) implements BrokenRule {}

    record ContainsBirthDate() implements BrokenRule {}

    record ContainsAccount() implements BrokenRule {}

    record ContainsDocumentTail(int characters) implements BrokenRule {}

    record Common() implements BrokenRule {}

    default String sentence() {
        return switch (this) {
            case Length(int min, int max) when min == max -> "密码须为" + min + "位";
            case Length(int min, int max) -> "密码须为" + min + "至" + max + "位";
            case ForeignCharacter() -> "密码含有不允许的字符";
            case TooFewClasses(int minimum) -> "密码至少包含" + minimum + "类字符（数字、小写字母、大写字母、符号）";
            case Run(int longest) -> "密码不得有超过" + longest + "位的连续或重复字符";
            case ContainsBirthDate() -> "密码不得包含出生日期";
            case ContainsAccount() -> "密码不得包含资金账号";
            case ContainsDocumentTail(int characters) -> "密码不得包含证件号码后" + characters + "位";
            case Common() -> "密码太常见，容易被猜中，请换一个";
        };
    }
}
