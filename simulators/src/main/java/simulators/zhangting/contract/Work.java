package simulators.zhangting.contract;

import simulators.zhangting.http.Reply;

/** The ways in which a call can be served. Not every service knows each of them. */
@FunctionalInterface
interface Work {

    Reply normally();

    default Reply declined(String code, String text) {
        return Reply.error(422, code, text);
    }

    default Reply pending() {
        return normally();
    }

    default Reply wrongPerson() {
        return normally();
    }
}
