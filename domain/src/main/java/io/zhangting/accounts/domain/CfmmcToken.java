package io.zhangting.accounts.domain;

import io.zhangting.kernel.SecretText;

/** A one-time token with which an investor enters the 监控中心's query system. Not a record: a record would print it. */
public final class CfmmcToken {

    private final String participant;
    private final String login;
    private final int key;
    private final SecretText token;

    public CfmmcToken(String participant, String login, int key, SecretText token) {
        this.participant = participant;
        this.login = login;
        this.key = key;
        this.token = token;
    }

    public String participant() {
        return participant;
    }

    public String login() {
        return login;
    }

    public int key() {
        return key;
    }

    public SecretText token() {
        return token;
    }

    @Override
    public String toString() {
        return "CfmmcToken[hidden]";
    }
}
