### 词表用语，门户读者和编辑人员看到的样子。

vocabulary-counter-role-intercultural-worker = 跨文化工作者
vocabulary-counter-role-interpreter = 口译员
vocabulary-counter-role-adviser = 咨询员
vocabulary-counter-role-social-worker = 社会工作者
vocabulary-counter-role-legal-adviser = 法律顾问
vocabulary-counter-role-psychologist = 心理咨询师
vocabulary-counter-role-registration-clerk = 登记员
vocabulary-counter-role-volunteer-guide = 带路的志愿者

vocabulary-counter-status-held = 有人在
vocabulary-counter-status-paused = 暂时没有人在
vocabulary-counter-status-ended = 已结束

vocabulary-counter-channel-in-person = 当面
vocabulary-counter-channel-phone = 打电话
vocabulary-counter-channel-video = 视频通话
vocabulary-counter-channel-email = 电子邮件
vocabulary-counter-channel-accompany = 陪您去办事处
