-- how often a captcha was read out
alter table captcha add column played int not null default 0;
