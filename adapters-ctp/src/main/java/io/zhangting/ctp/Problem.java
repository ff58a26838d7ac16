package io.zhangting.ctp;

/** What keeps the trader API from being used, and what a person does about it; both in Chinese, for operators. */
record Problem(String what, String remedy) {}
